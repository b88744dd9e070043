/**
 * How the cache is read and written: the text of folders, hashing and copying in one go, walking. Only {@code dvc.cache} and
 * {@code dvc.data} see it.
 */
@NonNullByDefault
package org.edgeloop.dvc.internal.cache;

import org.eclipse.jdt.annotation.NonNullByDefault;
