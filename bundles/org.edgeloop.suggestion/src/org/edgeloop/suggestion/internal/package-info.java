/** The detectors and what they compute with. Nothing here is for other bundles. */
@NonNullByDefault
package org.edgeloop.suggestion.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
