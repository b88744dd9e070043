/**
 * The commands that make training sets of a project's recordings and labels.
 * They change nothing in the project.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.windows;

import org.eclipse.jdt.annotation.NonNullByDefault;
