using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Wrapped.Library.Storage;

/// <summary>Makes every table whose key has several columns <c>WITHOUT ROWID</c>: rows lie in the order of their key, a listener's together (https://sqlite.org/withoutrowid.html).</summary>
internal sealed class ClusteredTables(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate: false);
        if (operation.PrimaryKey?.Columns.Length > 1)
            builder.Append(" WITHOUT ROWID");
        if (!terminate)
            return;
        builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
        EndStatement(builder);
    }
}
