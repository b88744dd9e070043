package org.edgeloop.dataset.exploration;

import java.io.IOException;

import org.edgeloop.base.Progress;

/** Places the rows of a table along principal components. */
public final class ProjectRowsOperation {

	private final FeatureFrame frame;
	private final PrincipalComponents components;

	public ProjectRowsOperation(FeatureFrame frame, PrincipalComponents components) {
		this.frame = frame;
		this.components = components;
	}

	/**
	 * @return for each component the place of each row; NaN for rows that lack a feature
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the table cannot be read
	 */
	public double[][] run(Progress progress) throws IOException {
		var places = new double[components.count()][frame.rows()];
		var values = new double[components.features().size()];
		progress.begin("Projecting the rows of " + frame.file().getFileName(), frame.rows());
		frame.read(components.features(), batch -> {
			progress.checkCancelled();
			for (int row = 0; row < batch.rows(); row++) {
				PrincipalComponentsOperation.fill(values, batch, row);
				for (int component = 0; component < places.length; component++) {
					places[component][(int) batch.firstRow() + row] = components.project(component, values);
				}
			}
			progress.worked(batch.rows());
		}, progress);
		return places;
	}
}
