/**
 * Pipelines of DVC: stages and what they depend on as a graph, what of them has changed, and running them again.
 * Stages run as child processes; what they make goes to the cache, and what they were made of to {@code dvc.lock}.
 */
@NonNullByDefault
package org.edgeloop.dvc.pipeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
