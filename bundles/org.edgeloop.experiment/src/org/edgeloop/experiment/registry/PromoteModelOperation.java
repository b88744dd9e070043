package org.edgeloop.experiment.registry;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.ModelStage;

/** Promotes a version of a registered model. */
public final class PromoteModelOperation {

	private final ModelRegistry registry;
	private final String model;
	private final int version;
	private final Promotion promotion;

	public PromoteModelOperation(ModelRegistry registry, String model, int version, Promotion promotion) {
		this.registry = registry;
		this.model = model;
		this.version = version;
		this.promotion = promotion;
	}

	/**
	 * @return what was done, as a promotion
	 * @throws ProblemException if the registry is read only, or there is no such version
	 */
	public Promotion run(Progress progress) throws IOException {
		progress.begin("Promoting version " + version + " of " + model, 2);
		if (!registry.isWritable()) {
			throw new ProblemException(Problem.error("The models of this store can only be read", model,
					"promote the version where the store is written: through its server"));
		}
		if (promotion.alias().isPresent()) {
			registry.setAlias(model, promotion.alias().get(), version);
		}
		progress.worked(1);
		if (promotion.stage().isPresent()) {
			ModelStage stage = promotion.stage().get();
			registry.transition(model, version, stage, promotion.archiveExisting());
		}
		progress.worked(1);
		return promotion;
	}
}
