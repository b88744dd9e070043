/**
 * How DuckDB is set up and spoken to: in memory, spilling into a folder that it is given.
 * Nothing here is seen by other bundles.
 */
@NonNullByDefault
package org.edgeloop.table.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
