/** How samples become sound: interpolation, the shift of frequencies, gaps and loops without clicks. Nothing here is seen outside. */
@NonNullByDefault
package org.edgeloop.signal.internal.sound;

import org.eclipse.jdt.annotation.NonNullByDefault;
