/**
 * Tables on a Trino server, beside the same tables in memory.
 * They are skipped where no server is given; {@code releng/trino} runs one.
 */
package org.edgeloop.table.trino;
