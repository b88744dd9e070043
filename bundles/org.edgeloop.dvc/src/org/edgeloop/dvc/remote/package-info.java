/**
 * Where data goes to be shared: remotes in folders, by SSH and by HTTP, and the operations that bring data there and back. What a
 * {@code Remote} is knows nothing of Git or {@code .dvc} files; other bundles bring kinds of their own.
 */
@NonNullByDefault
package org.edgeloop.dvc.remote;

import org.eclipse.jdt.annotation.NonNullByDefault;
