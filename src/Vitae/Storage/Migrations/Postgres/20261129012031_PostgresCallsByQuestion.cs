using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vitae.Storage
{
    /// <inheritdoc />
    public partial class PostgresCallsByQuestion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_ai_calls_request_hash_status", table: "ai_calls");

            migrationBuilder.CreateIndex(
                name: "ix_ai_calls_owner_request_hash_status_started_at",
                table: "ai_calls",
                columns: new[] { "owner", "request_hash", "status", "started_at" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_ai_calls_owner_request_hash_status_started_at", table: "ai_calls");

            migrationBuilder.CreateIndex(
                name: "ix_ai_calls_request_hash_status",
                table: "ai_calls",
                columns: new[] { "request_hash", "status" }
            );
        }
    }
}
