/**
 * The files that runs leave in folders of this machine. Nothing outside the folder of a run is ever listed or opened.
 */
@NonNullByDefault
package org.edgeloop.experiment.internal.artifact;

import org.eclipse.jdt.annotation.NonNullByDefault;
