/**
 * The view, the commands and the tool bar items of playback.
 * Nothing here is seen outside.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.playback.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
