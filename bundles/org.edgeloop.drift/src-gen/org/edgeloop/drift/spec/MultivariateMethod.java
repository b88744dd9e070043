/**
 */
package org.edgeloop.drift.spec;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Multivariate Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What looks at all columns of numbers at once.
 * <!-- end-model-doc -->
 * @see org.edgeloop.drift.spec.SpecPackage#getMultivariateMethod()
 * @model
 * @generated
 */
public enum MultivariateMethod implements Enumerator {
	/**
	 * The '<em><b>PCA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reconstruction error of a principal component analysis.
	 * <!-- end-model-doc -->
	 * @see #PCA_VALUE
	 * @generated
	 * @ordered
	 */
	PCA(0, "PCA", "pca"),

	/**
	 * The '<em><b>KNN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The distance to the nearest rows of the reference.
	 * <!-- end-model-doc -->
	 * @see #KNN_VALUE
	 * @generated
	 * @ordered
	 */
	KNN(1, "KNN", "knn"),

	/**
	 * The '<em><b>MAHALANOBIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The distance from the centre in units of the covariance.
	 * <!-- end-model-doc -->
	 * @see #MAHALANOBIS_VALUE
	 * @generated
	 * @ordered
	 */
	MAHALANOBIS(2, "MAHALANOBIS", "mahalanobis"),

	/**
	 * The '<em><b>DOMAIN CLASSIFIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well a classifier tells the tables apart.
	 * <!-- end-model-doc -->
	 * @see #DOMAIN_CLASSIFIER_VALUE
	 * @generated
	 * @ordered
	 */
	DOMAIN_CLASSIFIER(3, "DOMAIN_CLASSIFIER", "domain-classifier");

	/**
	 * The '<em><b>PCA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reconstruction error of a principal component analysis.
	 * <!-- end-model-doc -->
	 * @see #PCA
	 * @model literal="pca"
	 * @generated
	 * @ordered
	 */
	public static final int PCA_VALUE = 0;

	/**
	 * The '<em><b>KNN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The distance to the nearest rows of the reference.
	 * <!-- end-model-doc -->
	 * @see #KNN
	 * @model literal="knn"
	 * @generated
	 * @ordered
	 */
	public static final int KNN_VALUE = 1;

	/**
	 * The '<em><b>MAHALANOBIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The distance from the centre in units of the covariance.
	 * <!-- end-model-doc -->
	 * @see #MAHALANOBIS
	 * @model literal="mahalanobis"
	 * @generated
	 * @ordered
	 */
	public static final int MAHALANOBIS_VALUE = 2;

	/**
	 * The '<em><b>DOMAIN CLASSIFIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well a classifier tells the tables apart.
	 * <!-- end-model-doc -->
	 * @see #DOMAIN_CLASSIFIER
	 * @model literal="domain-classifier"
	 * @generated
	 * @ordered
	 */
	public static final int DOMAIN_CLASSIFIER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Multivariate Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MultivariateMethod[] VALUES_ARRAY =
		new MultivariateMethod[] {
			PCA,
			KNN,
			MAHALANOBIS,
			DOMAIN_CLASSIFIER,
		};

	/**
	 * A public read-only list of all the '<em><b>Multivariate Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MultivariateMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Multivariate Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MultivariateMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MultivariateMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Multivariate Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MultivariateMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MultivariateMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Multivariate Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MultivariateMethod get(int value) {
		switch (value) {
			case PCA_VALUE: return PCA;
			case KNN_VALUE: return KNN;
			case MAHALANOBIS_VALUE: return MAHALANOBIS;
			case DOMAIN_CLASSIFIER_VALUE: return DOMAIN_CLASSIFIER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MultivariateMethod(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MultivariateMethod
