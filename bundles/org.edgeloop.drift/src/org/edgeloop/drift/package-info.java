/**
 * What a reference and a current table have in common and where they differ: the terms that all of this bundle shares.
 * Each kind of comparison has a package of its own below this one.
 */
@NonNullByDefault
package org.edgeloop.drift;

import org.eclipse.jdt.annotation.NonNullByDefault;
