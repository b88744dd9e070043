/**
 * How versions are brought together from Git's objects and DVC's cache.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault
package org.edgeloop.lineage.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
