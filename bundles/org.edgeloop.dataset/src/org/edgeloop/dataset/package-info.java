/**
 * TODO.
 */
@NonNullByDefault
package org.edgeloop.dataset;

import org.eclipse.jdt.annotation.NonNullByDefault;
