/**
 * MLflow's file store: experiments and runs as folders, read whoever wrote them and written byte for byte as MLflow 2.17 does.
 * What a store holds may come from anybody, so that nothing in it leads out of its folder and everything read has a bound.
 */
@NonNullByDefault
package org.edgeloop.experiment.internal.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
