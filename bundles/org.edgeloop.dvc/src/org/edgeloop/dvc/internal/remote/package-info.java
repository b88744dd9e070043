/**
 * How remotes are reached, asked what they have, and written to by several threads at once.
 */
@NonNullByDefault
package org.edgeloop.dvc.internal.remote;

import org.eclipse.jdt.annotation.NonNullByDefault;
