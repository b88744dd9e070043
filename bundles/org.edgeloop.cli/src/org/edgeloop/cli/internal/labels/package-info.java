/**
 * The commands on the labels of a project: reading, counting, and exchanging them with other programs.
 * They work on what is saved, as the workbench does; import alone changes it.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.labels;

import org.eclipse.jdt.annotation.NonNullByDefault;
