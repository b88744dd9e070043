/**
 * What is done with registered models beyond keeping them: a version is promoted, so that whoever loads the model by an alias or a
 * stage gets it.
 */
@NonNullByDefault
package org.edgeloop.experiment.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
