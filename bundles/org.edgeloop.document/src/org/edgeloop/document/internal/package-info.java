/**
 * How models become text and texts models.
 * Other bundles see none of it.
 */
@NonNullByDefault
package org.edgeloop.document.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
