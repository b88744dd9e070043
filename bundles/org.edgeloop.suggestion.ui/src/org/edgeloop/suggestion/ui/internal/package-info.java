/**
 * Dialogs, jobs and handlers of suggestions, and the widgets of their view.
 * What they ask for is done by the bundle of detectors.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.suggestion.ui.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
