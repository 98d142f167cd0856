// Before the first paint, so that what needs a script does not flash by for those who have one.
document.documentElement.classList.add("scripted");
