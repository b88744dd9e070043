/**
 * What every layer needs: ranges of samples, problems said in full, progress and cancelling, files replaced as a whole and known by
 * what they hold.
 * Nothing here knows a format, a model or a widget.
 */
@NonNullByDefault
package org.edgeloop.base;

import org.eclipse.jdt.annotation.NonNullByDefault;
