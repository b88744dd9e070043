/**
 * A walk through the real workbench that leaves a picture of every part: the product's smoke test and the source of its pictures.
 * A part joins by adding a stop to the list.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.app.tour;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
