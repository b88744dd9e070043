/**
 * The text of DVC's configuration: files of sections in the dialect of ConfigObj. One option is changed at a time, and all other lines
 * stay as they are.
 */
@NonNullByDefault
package org.edgeloop.dvc.internal.config;

import org.eclipse.jdt.annotation.NonNullByDefault;
