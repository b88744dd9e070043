/**
 * What is selected in the labelling editor, or in sight, heard as sound: its cursor goes along with what is heard, so that one can label
 * while listening. There is one playback for the whole workbench.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.playback;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
