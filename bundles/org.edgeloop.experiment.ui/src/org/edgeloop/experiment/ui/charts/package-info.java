/**
 * Charts of runs on the screen: a cell shows any of them, with its numbers as a table, its tools and what is chosen.
 * Whoever lays out cells decides what they show and who else hears of a choice.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.charts;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
