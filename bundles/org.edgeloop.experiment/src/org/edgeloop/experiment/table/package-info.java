/**
 * The table of runs without its widgets: runs by columns, filtered, sorted, grouped and nested, with summaries of their metrics.
 * All of it is immutable or safe for threads, and made for a hundred thousand runs with hundreds of columns.
 */
@NonNullByDefault
package org.edgeloop.experiment.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
