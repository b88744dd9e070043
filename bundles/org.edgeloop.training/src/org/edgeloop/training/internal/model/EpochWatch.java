package org.edgeloop.training.internal.model;

import java.util.function.ObjIntConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.tribuo.math.FeedForwardParameters;
import org.tribuo.math.Parameters;
import org.tribuo.math.StochasticGradientOptimiser;
import org.tribuo.math.la.Tensor;

import com.oracle.labs.mlrg.olcut.provenance.ConfiguredObjectProvenance;

/**
 * An optimiser that looks on: Tribuo trains all epochs in one call and says nothing meanwhile, but it hands its optimiser the
 * parameters at the start and asks it at every step. So each epoch's end is seen here, and a cancelled training ends at its next step.
 */
@NonNullByDefault(org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE)
final class EpochWatch implements StochasticGradientOptimiser {

	private final StochasticGradientOptimiser optimiser;
	private final int stepsPerEpoch;
	private final ObjIntConsumer<FeedForwardParameters> epochEnded;
	private final Progress progress;
	private @Nullable FeedForwardParameters parameters;
	private int steps;

	/**
	 * @param stepsPerEpoch how many steps Tribuo makes in an epoch
	 * @param epochEnded is given the parameters, which it must not keep, and the epoch, counted from 1
	 */
	EpochWatch(StochasticGradientOptimiser optimiser, int stepsPerEpoch, ObjIntConsumer<FeedForwardParameters> epochEnded,
			Progress progress) {
		this.optimiser = optimiser;
		this.stepsPerEpoch = stepsPerEpoch;
		this.epochEnded = epochEnded;
		this.progress = progress;
	}

	@Override
	public void initialise(Parameters all) {
		parameters = (FeedForwardParameters) all;
		optimiser.initialise(all);
	}

	/** The parameters are changed by what this returns: here they are still as the last step left them. */
	@Override
	public Tensor[] step(Tensor[] gradients, double weight) {
		progress.checkCancelled();
		if (steps > 0 && steps % stepsPerEpoch == 0) {
			endEpoch();
		}
		steps++;
		return optimiser.step(gradients, weight);
	}

	@Override
	public void finalise() {
		optimiser.finalise();
		endEpoch();
	}

	private void endEpoch() {
		FeedForwardParameters present = parameters;
		if (present != null) {
			epochEnded.accept(present, steps / stepsPerEpoch);
		}
	}

	@Override
	public void reset() {
		optimiser.reset();
		parameters = null;
		steps = 0;
	}

	@Override
	public StochasticGradientOptimiser copy() {
		return new EpochWatch(optimiser.copy(), stepsPerEpoch, epochEnded, progress);
	}

	@Override
	public ConfiguredObjectProvenance getProvenance() {
		return optimiser.getProvenance();
	}
}
