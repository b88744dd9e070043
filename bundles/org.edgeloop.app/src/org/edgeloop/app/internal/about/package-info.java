/**
 * What this product is made of: versions, licence, and whose work it contains.
 * All of it is read from the running bundles, so that it cannot go stale.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.app.internal.about;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
