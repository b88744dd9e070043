/**
 */
package org.edgeloop.drift.spec;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model Detector</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An ONNX model that has learnt what is usual: how far its output is from its input, or the output itself, is compared between the tables.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.drift.spec.ModelDetector#getModel <em>Model</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ModelDetector#getOutput <em>Output</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ModelDetector#getStattest <em>Stattest</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ModelDetector#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ModelDetector#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.drift.spec.SpecPackage#getModelDetector()
 * @model
 * @generated
 */
public interface ModelDetector extends EObject {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The path of the model from the folder of the spec, with '/' between the names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getModelDetector_Model()
	 * @model default=""
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ModelDetector#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the output that is compared; empty for the reconstruction error.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' attribute.
	 * @see #setOutput(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getModelDetector_Output()
	 * @model default=""
	 * @generated
	 */
	String getOutput();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ModelDetector#getOutput <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' attribute.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(String value);

	/**
	 * Returns the value of the '<em><b>Stattest</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stat test; empty for the default rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stattest</em>' attribute.
	 * @see #setStattest(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getModelDetector_Stattest()
	 * @model default=""
	 * @generated
	 */
	String getStattest();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ModelDetector#getStattest <em>Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stattest</em>' attribute.
	 * @see #getStattest()
	 * @generated
	 */
	void setStattest(String value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The threshold; null for the stat test's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getModelDetector_Threshold()
	 * @model
	 * @generated
	 */
	Double getThreshold();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ModelDetector#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the detector holds beside the keys of this version, as members of a JSON object without its braces; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getModelDetector_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ModelDetector#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // ModelDetector
