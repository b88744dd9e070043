/**
 * Labels that detectors and models suggest, to be accepted or rejected by a person.
 * Everything here runs without a workspace or a window.
 */
@NonNullByDefault
package org.edgeloop.suggestion;

import org.eclipse.jdt.annotation.NonNullByDefault;
