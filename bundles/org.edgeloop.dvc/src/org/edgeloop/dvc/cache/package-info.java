/**
 * Data by their content: the objects of a cache, folders as lists of hashes, what is known of files without reading them.
 * Nothing here knows a pointer file or a pipeline.
 */
@NonNullByDefault
package org.edgeloop.dvc.cache;

import org.eclipse.jdt.annotation.NonNullByDefault;
