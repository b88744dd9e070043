/**
 * What a report is set up with: the tables, what their columns are for, stat tests, checks and chunks.
 * Presenters without widgets; every change is one step of undo on the spec's document.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.drift.ui.setup;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
