/**
 * The commands that read the labels of a project.
 * They read what is saved, as the workbench does, and change nothing.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.labels;

import org.eclipse.jdt.annotation.NonNullByDefault;
