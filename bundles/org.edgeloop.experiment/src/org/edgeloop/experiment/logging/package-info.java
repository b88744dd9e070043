/**
 * Logging runs while something trains or evaluates. What is logged goes into a spool on this machine first and from there to the
 * store, so that no network and no crash loses it.
 */
@NonNullByDefault
package org.edgeloop.experiment.logging;

import org.eclipse.jdt.annotation.NonNullByDefault;
