/**
 * What the labels of a whole project say: searched, counted by class, recording and machine, and how far the labelling is.
 * Label files are read several at a time, and again only when they changed.
 */
@NonNullByDefault
package org.edgeloop.dataset.overview;

import org.eclipse.jdt.annotation.NonNullByDefault;
