/**
 * What several packages of this bundle compute with.
 * Nothing here is known outside of it.
 */
@NonNullByDefault
package org.edgeloop.drift.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
