/**
 * What the pages of a drift report show: presenters over a finished or growing report, without widgets.
 * They turn figures into words, rows and charts.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.drift.ui.report;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
