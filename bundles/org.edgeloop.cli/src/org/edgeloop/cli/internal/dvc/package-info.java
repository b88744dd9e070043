/**
 * The commands on data and pipelines of DVC: {@code dvc …}. Words, options and JSON are DVC's where it has them.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.dvc;

import org.eclipse.jdt.annotation.NonNullByDefault;
