/**
 * Which bearing is looked at, and how fast its shaft turns: one answer for all views of a window.
 * It comes of the recording, its project, the catalogue, a tachometer, or the user.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.bearing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
