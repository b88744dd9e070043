/**
 * Charts by JFreeChart, drawn off screen: themes, factories, pictures as plain pixels.
 * No widget is known here; what shows a chart is a canvas elsewhere.
 */
@NonNullByDefault
package org.edgeloop.chart;

import org.eclipse.jdt.annotation.NonNullByDefault;
