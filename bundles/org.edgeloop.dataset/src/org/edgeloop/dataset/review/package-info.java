/**
 * Whether labels are right: their review by somebody else, how far people agree, and how what they did apart comes together.
 * Everything here runs without a workspace or a window.
 */
@NonNullByDefault
package org.edgeloop.dataset.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
