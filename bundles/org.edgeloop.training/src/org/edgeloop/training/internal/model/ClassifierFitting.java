package org.edgeloop.training.internal.model;

import java.util.function.ObjIntConsumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.training.Candidate;
import org.edgeloop.training.ClassifierKind;
import org.edgeloop.training.FeatureMatrix;
import org.edgeloop.training.Standardisation;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.liblinear.LibLinearClassificationTrainer;
import org.tribuo.classification.liblinear.LinearClassificationType;
import org.tribuo.classification.liblinear.LinearClassificationType.LinearType;
import org.tribuo.classification.libsvm.LibSVMClassificationTrainer;
import org.tribuo.classification.libsvm.SVMClassificationType;
import org.tribuo.classification.libsvm.SVMClassificationType.SVMMode;
import org.tribuo.classification.sgd.LabelObjective;
import org.tribuo.classification.sgd.fm.FMClassificationTrainer;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.Hinge;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.common.libsvm.KernelType;
import org.tribuo.common.libsvm.SVMParameters;
import org.tribuo.math.FeedForwardParameters;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.optimisers.AdaGrad;

/** Fits one candidate to some rows. The same rows, candidate and seed give the same classifier, to the last bit. */
final class ClassifierFitting {

	private static final int MOST_ITERATIONS = 1000;
	private static final double TERMINATION = 1e-4;
	/** The standard deviation of the first factors. */
	private static final double FACTOR_DEVIATION = 0.01;
	private static final int NEVER_LOGS = -1;

	private final Candidate candidate;
	private final FeatureMatrix matrix;
	private final long seed;

	ClassifierFitting(Candidate candidate, FeatureMatrix matrix, long seed) {
		this.candidate = candidate;
		this.matrix = matrix;
		this.seed = seed;
	}

	/**
	 * @param rows to train on, of at least two classes
	 * @throws ProblemException if the candidate cannot be trained on these rows
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	FittedClassifier fit(int[] rows, EpochListener epochs, Progress progress) throws ProblemException {
		var standardisation = Standardisation.of(matrix, rows);
		MutableDataset<Label> dataset = new TribuoExamples(matrix.width()).dataset(matrix, rows, standardisation);
		ClassOrder order = ClassOrder.of(dataset.getOutputIDInfo(), matrix.classes().size());
		LabelObjective objective = candidate.kind().isProbabilistic() ? new LogMulticlass() : new Hinge();
		ObjIntConsumer<FeedForwardParameters> epochEnded = (parameters, epoch) -> epochs.ended(epoch, row -> {
			DenseVector scores = parameters.predict(input(standardisation.apply(row)));
			scores.normalize(objective.getNormalizer());
			return order.arrange(scores.toArray(), FittedClassifier.untrained(candidate));
		});
		return new FittedClassifier(candidate, train(dataset, trainer(rows.length, objective, epochEnded, progress), progress), standardisation,
				matrix.classes().size());
	}

	/** Solvers refuse what they cannot do by exceptions of all kinds, which are no mistakes of this program. */
	private Model<Label> train(MutableDataset<Label> dataset, Trainer<Label> trainer, Progress progress) throws ProblemException {
		try {
			return QuietSolvers.run(() -> trainer.train(dataset), progress);
		} catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
			throw new ProblemException(Problem.error("the classifier cannot be trained on these rows: " + e.getMessage(),
					candidate.kind().displayName(), "try other settings"), e);
		}
	}

	private Trainer<Label> trainer(int rows, LabelObjective objective, ObjIntConsumer<FeedForwardParameters> epochEnded,
			Progress progress) {
		return switch (candidate.kind()) {
			case LOGISTIC_REGRESSION, LINEAR_SVM -> new LinearSGDTrainer(objective,
					watch(rows, candidate.count("batch_size"), epochEnded, progress), candidate.count("epochs"), NEVER_LOGS,
					candidate.count("batch_size"), seed);
			// Tribuo 4.3.2 cannot merge the gradients of a batch of factors: it stops with a ClassCastException
			case FACTORIZATION_MACHINE -> new FMClassificationTrainer(objective, watch(rows, 1, epochEnded, progress),
					candidate.count("epochs"), NEVER_LOGS, 1, seed, candidate.count("factors"), FACTOR_DEVIATION);
			case LIBLINEAR_LOGISTIC -> libLinear(LinearType.L2R_LR);
			case LIBLINEAR_SVM -> libLinear(LinearType.L2R_L2LOSS_SVC);
			case RBF_SVM -> new LibSVMClassificationTrainer(kernel(), seed);
		};
	}

	private EpochWatch watch(int rows, int batch, ObjIntConsumer<FeedForwardParameters> epochEnded, Progress progress) {
		return new EpochWatch(new AdaGrad(candidate.value("learning_rate")), (rows + batch - 1) / batch, epochEnded, progress);
	}

	private LibLinearClassificationTrainer libLinear(LinearType type) {
		return new LibLinearClassificationTrainer(new LinearClassificationType(type), candidate.value("cost"), MOST_ITERATIONS, TERMINATION,
				seed);
	}

	private SVMParameters<Label> kernel() {
		var parameters = new SVMParameters<>(new SVMClassificationType(SVMMode.C_SVC), KernelType.RBF);
		parameters.setCost(candidate.value("cost"));
		double gamma = candidate.value("gamma");
		parameters.setGamma(gamma == 0 ? 1.0 / matrix.width() : gamma);
		return parameters;
	}

	/** Linear models keep their bias as the weight of one more feature, which is 1; a factorization machine keeps it apart. */
	private DenseVector input(double[] standardised) {
		if (candidate.kind() == ClassifierKind.FACTORIZATION_MACHINE) {
			return DenseVector.createDenseVector(standardised);
		}
		var row = new double[standardised.length + 1];
		System.arraycopy(standardised, 0, row, 0, standardised.length);
		row[standardised.length] = 1;
		return DenseVector.createDenseVector(row);
	}
}
