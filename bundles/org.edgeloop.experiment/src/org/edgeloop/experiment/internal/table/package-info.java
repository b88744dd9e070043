/**
 * How the table of runs keeps its cells and orders its rows: in blocks of columns of primitive values.
 * A block is replaced as a whole when one of its runs changes, so that the others are shared between snapshots.
 */
@NonNullByDefault
package org.edgeloop.experiment.internal.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
