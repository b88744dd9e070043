/**
 * The files that DVC keeps beside data: pointers, pipelines and locks. Read as DVC reads them, written byte for byte as DVC writes them.
 */
@NonNullByDefault
package org.edgeloop.dvc.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
