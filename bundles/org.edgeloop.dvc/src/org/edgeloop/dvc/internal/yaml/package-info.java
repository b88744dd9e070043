/**
 * YAML 1.2 as ruamel reads and writes it for DVC, with comments, order and styles kept where a document is changed. Nothing is
 * constructed from tags, and depth and number of nodes are bounded.
 */
@NonNullByDefault
package org.edgeloop.dvc.internal.yaml;

import org.eclipse.jdt.annotation.NonNullByDefault;
