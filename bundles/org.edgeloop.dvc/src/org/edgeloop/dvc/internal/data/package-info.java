/**
 * The steps of the operations on data: going through folders, hashing on all cores, copying into the cache and linking out of it.
 * Only {@code dvc.data} sees it.
 */
@NonNullByDefault
package org.edgeloop.dvc.internal.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
