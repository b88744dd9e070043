/**
 * Graphs laid out in layers by the Eclipse Layout Kernel. What the boxes stand for is not known here.
 */
@NonNullByDefault
package org.edgeloop.chart.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
