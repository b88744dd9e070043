package org.edgeloop.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The classifiers that can be trained here and leave as ONNX. */
public enum ClassifierKind {

	/** Multinomial logistic regression, fitted by AdaGrad on mini-batches. */
	LOGISTIC_REGRESSION("logistic-regression", "Logistic regression", true, true,
			List.of(Parameters.LEARNING_RATE, Parameters.EPOCHS, Parameters.BATCH_SIZE)),

	/** A linear support vector machine with the multi-class hinge loss, fitted by AdaGrad on mini-batches. */
	LINEAR_SVM("linear-svm", "Linear SVM", false, true, List.of(Parameters.LEARNING_RATE, Parameters.EPOCHS, Parameters.BATCH_SIZE)),

	/** L2-regularised logistic regression, one class against the rest, fitted by LIBLINEAR to convergence. */
	LIBLINEAR_LOGISTIC("liblinear-logistic", "Logistic regression (LIBLINEAR)", true, false, List.of(Parameters.COST)),

	/** An L2-regularised linear support vector machine with squared hinge loss, one class against the rest, fitted by LIBLINEAR. */
	LIBLINEAR_SVM("liblinear-svm", "Linear SVM (LIBLINEAR)", false, false, List.of(Parameters.COST)),

	/** A support vector machine with radial basis functions; each pair of classes votes. By LIBSVM. */
	RBF_SVM("rbf-svm", "SVM with radial basis functions (LIBSVM)", false, false, List.of(Parameters.COST, Parameters.GAMMA)),

	/** A factorization machine with logistic loss (Rendle 2010), a linear model with products of each two features, fitted row by row. */
	FACTORIZATION_MACHINE("factorization-machine", "Factorization machine", true, true,
			List.of(Parameters.LEARNING_RATE, Parameters.EPOCHS, Parameters.FACTORS));

	/** The settings, each of which means the same for every classifier that has it. */
	private static final class Parameters {

		static final HyperParameter LEARNING_RATE = new HyperParameter("learning_rate", 0.1, List.of(0.01, 0.03, 0.1, 0.3), 1e-12, false,
				"AdaGrad's initial step");
		static final HyperParameter EPOCHS = new HyperParameter("epochs", 20, List.of(20.0), 1, true, "passes over the training rows");
		static final HyperParameter BATCH_SIZE = new HyperParameter("batch_size", 16, List.of(16.0), 1, true, "rows to a step");
		static final HyperParameter COST = new HyperParameter("cost", 1, List.of(0.01, 0.1, 1.0, 10.0), 1e-12, false,
				"what an error costs: the reciprocal of the regularisation");
		static final HyperParameter GAMMA = new HyperParameter("gamma", 0, List.of(0.0, 0.01, 0.1), 0, false,
				"the kernel's reciprocal squared width, in standard deviations; 0: one over the number of features");
		static final HyperParameter FACTORS = new HyperParameter("factors", 4, List.of(2.0, 4.0), 1, true,
				"the length of each feature's factor");
	}

	private final String id;
	private final String displayName;
	private final boolean probabilistic;
	private final boolean inEpochs;
	private final List<HyperParameter> parameters;

	ClassifierKind(String id, String displayName, boolean probabilistic, boolean inEpochs, List<HyperParameter> parameters) {
		this.id = id;
		this.displayName = displayName;
		this.probabilistic = probabilistic;
		this.inEpochs = inEpochs;
		this.parameters = parameters;
	}

	public static Optional<ClassifierKind> of(String id) {
		return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
	}

	/** @return what the command line and runs call it */
	public String id() {
		return id;
	}

	public String displayName() {
		return displayName;
	}

	/** @return whether its outputs are probabilities; else they are scores, of which the greatest decides */
	public boolean isProbabilistic() {
		return probabilistic;
	}

	/** @return whether it is trained in passes over the rows, each of which has metrics */
	public boolean isTrainedInEpochs() {
		return inEpochs;
	}

	public List<HyperParameter> parameters() {
		return parameters;
	}

	public Optional<HyperParameter> parameter(String name) {
		return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
	}
}
