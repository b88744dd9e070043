/** Tests of tables in files. */
@NonNullByDefault
package org.edgeloop.table.internal.parquet;

import org.eclipse.jdt.annotation.NonNullByDefault;
