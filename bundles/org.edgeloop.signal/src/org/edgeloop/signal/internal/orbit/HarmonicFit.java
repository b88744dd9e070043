package org.edgeloop.signal.internal.orbit;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.edgeloop.signal.orbit.OrbitHarmonic;

/**
 * The harmonics of a shaft's revolution and the mean that come nearest to samples by least squares, as {@code numpy.linalg.lstsq} finds them. Other
 * than a Fourier transform, it needs neither whole revolutions nor an even speed.
 */
public final class HarmonicFit {

	private final int orders;
	private final int size;
	private final double[][] products;
	private final double[][] targets;
	private final double[] row;

	/** @param orders how many harmonics, at least 1 */
	public HarmonicFit(int orders) {
		this.orders = orders;
		size = 2 * orders + 1;
		products = new double[size][size];
		targets = new double[size][2];
		row = new double[size];
	}

	/** Adds a sample of both channels at a phase in revolutions; one that is missing does not count. */
	public void add(double revolutions, double x, double y) {
		if (Double.isNaN(x + y)) {
			return;
		}
		// The fraction alone keeps the digits of late revolutions.
		double angle = 2 * Math.PI * (revolutions - Math.floor(revolutions));
		double cos = Math.cos(angle);
		double sin = Math.sin(angle);
		row[0] = 1;
		row[1] = cos;
		row[2] = sin;
		for (int k = 3; k < size; k += 2) {
			row[k] = row[k - 2] * cos - row[k - 1] * sin;
			row[k + 1] = row[k - 1] * cos + row[k - 2] * sin;
		}
		for (int i = 0; i < size; i++) {
			for (int j = 0; j <= i; j++) {
				products[i][j] += row[i] * row[j];
			}
			targets[i][0] += row[i] * x;
			targets[i][1] += row[i] * y;
		}
	}

	/** @return the harmonics from order 1 on; none if the samples do not tell them apart */
	public List<OrbitHarmonic> harmonics() {
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < i; j++) {
				products[j][i] = products[i][j];
			}
		}
		try {
			RealMatrix solved = new CholeskyDecomposition(new Array2DRowRealMatrix(products, false)).getSolver().solve(new Array2DRowRealMatrix(targets, false));
			List<OrbitHarmonic> harmonics = new ArrayList<>();
			for (int order = 1; order <= orders; order++) {
				int cos = 2 * order - 1;
				harmonics.add(new OrbitHarmonic(order, solved.getEntry(cos, 0), solved.getEntry(cos + 1, 0), solved.getEntry(cos, 1), solved.getEntry(cos + 1, 1)));
			}
			return harmonics;
		} catch (NonPositiveDefiniteMatrixException e) {
			return List.of();
		}
	}
}
