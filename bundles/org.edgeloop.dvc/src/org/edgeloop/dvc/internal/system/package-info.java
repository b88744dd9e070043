/**
 * Calls of the operating system that Java has nothing for: copies that share blocks, and the locks that Python takes.
 */
@NonNullByDefault
package org.edgeloop.dvc.internal.system;

import org.eclipse.jdt.annotation.NonNullByDefault;
